package org.praxiscms.app;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail that has left, as its reader's program shows it: headers unfolded and decoded, texts of all parts decoded.
 *
 * @param headers of the mail and of each of its parts, one a line
 * @param texts of the parts in order: what is read, then perhaps a calendar
 */
record SentMail(List<String> headers, List<String> texts) {

    private static final Path FOLDER = Path.of(System.getenv("PRAXIS_IT_DATA"), "mail");
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?([QBqb])\\?([^?]*)\\?=(\\s+(?==\\?))?");

    /** All that have gone to an address, in no order. */
    static List<SentMail> to(String address) {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(); // the first mail makes it
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(SentMail::read)
                    .filter(mail -> mail.header("To").equals(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one to an address that says something, when it has left. */
    static SentMail to(String address, String saying) {
        await().alias("a mail that says " + saying)
                .atMost(Duration.ofSeconds(20))
                .until(() -> !saying(address, saying).isEmpty());
        return saying(address, saying).get(0);
    }

    /** Those to an address that say something, as many as have left. */
    static List<SentMail> saying(String address, String saying) {
        return to(address).stream()
                .filter(mail -> mail.everything().contains(saying))
                .toList();
    }

    /** A header of the mail itself; empty for none. */
    String header(String name) {
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** What is read. */
    String text() {
        return texts.get(0);
    }

    /** The calendar with it, its lines unfolded; empty for none. */
    String calendar() {
        return texts.size() < 2 ? "" : texts.get(1);
    }

    /** All of it. */
    String everything() {
        return String.join("\n", headers) + "\n\n" + String.join("\n\n", texts);
    }

    private static SentMail read(Path file) {
        try {
            SentMail mail = new SentMail(new ArrayList<>(), new ArrayList<>());
            mail.take(Files.readString(file, StandardCharsets.ISO_8859_1));
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String entity) {
        int end = entity.indexOf("\r\n\r\n");
        List<String> own = Pattern.compile("\r\n")
                .splitAsStream(entity.substring(0, end).replaceAll("\r\n[ \t]+", " "))
                .map(SentMail::decodedWords)
                .toList();
        headers.addAll(own);
        String all = String.join("\n", own);
        String body = entity.substring(end + 4);
        Matcher boundary = Pattern.compile("boundary=\"([^\"]+)\"").matcher(all);
        if (boundary.find()) {
            String[] parts = body.split("\r?\n?--" + Pattern.quote(boundary.group(1)));
            for (int i = 1; i < parts.length - 1; i++) {
                take(parts[i].substring(2));
            }
            return;
        }
        byte[] bytes = all.contains("quoted-printable")
                ? unquoted(body.replace("=\r\n", ""), false)
                : all.contains("base64")
                        ? Base64.getMimeDecoder().decode(body)
                        : body.getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        texts.add(all.contains("text/calendar") ? text.replace("\r\n ", "") : text);
    }

    private static String decodedWords(String line) {
        return WORD.matcher(line).replaceAll(word -> {
            byte[] bytes = word.group(1).equalsIgnoreCase("B")
                    ? Base64.getMimeDecoder().decode(word.group(2))
                    : unquoted(word.group(2), true);
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    private static byte[] unquoted(String text, boolean inHeader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(inHeader && text.charAt(i) == '_' ? ' ' : text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
