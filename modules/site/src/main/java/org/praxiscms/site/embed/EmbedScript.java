package org.praxiscms.site.embed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.theme.Texts;
import org.praxiscms.web.Encoded;

/**
 * {@code /embed.js}: the web component {@code <praxis-booking>} with its style and its texts in all languages, the same
 * for every practice. Put together once from the files beside this class, so that each of them stays readable; lines
 * lose their indentation and whole-line comments on the way. Works as a classic script and as a module.
 */
@ApplicationScoped
public class EmbedScript {

    /** The files, in the order in which one needs the other. */
    static final List<String> PARTS = List.of(
            "dom.js",
            "time.js",
            "proof.js",
            "api.js",
            "free.js",
            "month.js",
            "chooser.js",
            "contact.js",
            "form.js",
            "pages.js",
            "steps.js",
            "element.js");

    /** The languages it speaks. */
    static final List<String> LANGUAGES = List.of("de", "en");

    // Countries with words of their own, and the languages that they are words of.
    private static final Map<String, String> COUNTRIES = Map.of("de-AT", "de");

    // What the booking pages of the site say too is said in the same words.
    private static final List<String> SITE_TEXTS = List.of(
            "exit.button",
            "crisis.heading",
            "offer.free",
            "format.in-person",
            "format.video",
            "format.phone",
            "format.in-person-or-video",
            "book.heading",
            "book.none",
            "times.heading",
            "times.with",
            "times.anybody",
            "times.earliest",
            "times.chooseDay",
            "times.none",
            "times.taken",
            "times.notOffered",
            "details.heading",
            "details.back",
            "details.name",
            "details.name.hint",
            "details.email",
            "details.email.hint",
            "details.phone",
            "details.phone.hint",
            "details.phone.called",
            "details.format",
            "details.trap",
            "details.consent",
            "details.submit",
            "details.request",
            "form.error",
            "form.optional",
            "form.name.missing",
            "form.email.missing",
            "form.email.wrong",
            "form.phone.wrong",
            "form.more",
            "form.consent.needed",
            "form.answer.missing",
            "form.answer.none",
            "form.consent.missing",
            "form.answer.malformed",
            "contact.heading",
            "contact.hint",
            "contact.unsaid",
            "contact.yes",
            "contact.no",
            "contact.mail",
            "contact.mail.hint",
            "contact.call",
            "contact.text",
            "contact.voicemail",
            "contact.voicemail.hint",
            "contact.from",
            "contact.from.hint",
            "contact.until",
            "contact.safeWord",
            "contact.safeWord.hint",
            "contact.named",
            "contact.named.hint",
            "contact.named.no",
            "contact.named.yes",
            "booking.confirmed",
            "booking.requested",
            "booking.requested.message",
            "booking.what",
            "booking.when",
            "booking.with",
            "booking.where",
            "booking.again");

    private static final Pattern OPERATOR = Pattern.compile(" (=>|===|=|&&|\\?\\?|\\?|:) ");

    private static final String BUNDLE = "org.praxiscms.site.embed.messages";

    // Revalidated after minutes, since the snippet in other sites' pages never changes its address.
    private static final String FOR_MINUTES = "public, max-age=300";

    private Encoded encoded;

    @PostConstruct
    void assemble() {
        encoded = Encoded.of("text/javascript;charset=UTF-8", FOR_MINUTES, text().getBytes(StandardCharsets.UTF_8));
    }

    /** The script, ready to be sent. */
    public Encoded encoded() {
        return encoded;
    }

    /** Where it comes from is the practice, unless the element names another; a module knows it by its address only. */
    static String text() {
        return "(() => {\n\"use strict\";\n"
                + "if (!(\"adoptedStyleSheets\" in Document.prototype)) return;\n"
                + "const SOURCE = (document.currentScript ?? document.querySelector('script[src$=\"/embed.js\"]'))?.src;\n"
                + "const TEXTS = textsOf(" + texts() + ");\n"
                + "const STYLE = " + JsonBuilders.value(style()) + ";\n"
                + PARTS.stream().map(EmbedScript::bare).collect(Collectors.joining())
                + "})();\n";
    }

    /** The texts of a language, by key; arguments stand in them as {0}, {1} …. */
    static JsonObject texts(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Texts site = new Texts(locale);
        ResourceBundle own = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                EmbedScript.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        JsonObjectBuilder texts = JsonBuilders.object();
        SITE_TEXTS.forEach(key -> texts.add(key, site.get(key)));
        own.keySet().stream().sorted().forEach(key -> texts.add(key, own.getString(key)));
        return texts.build();
    }

    // The keys are sent once, for all languages.
    private static String texts() {
        List<String> keys = List.copyOf(texts(LANGUAGES.get(0)).keySet());
        JsonObjectBuilder languages = JsonBuilders.object();
        LANGUAGES.forEach(language -> {
            JsonObject texts = texts(language);
            languages.add(
                    language,
                    JsonBuilders.array(keys.stream().map(texts::getString).toList()));
        });
        JsonObjectBuilder countries = JsonBuilders.object();
        COUNTRIES.forEach((locale, language) -> countries.add(locale, difference(texts(locale), texts(language))));
        return JsonBuilders.array(keys).build() + ", " + languages.build() + ", " + countries.build();
    }

    /** What a country says otherwise than its language. */
    private static JsonObject difference(JsonObject country, JsonObject language) {
        JsonObjectBuilder own = JsonBuilders.object();
        country.forEach((key, text) -> {
            if (!text.equals(language.get(key))) {
                own.add(key, text);
            }
        });
        return own.build();
    }

    private static String style() {
        return bare("embed.css")
                .replace("DARK", bare("dark.css"))
                .replace(": ", ":")
                .replace(" {", "{")
                .replace("\n", "");
    }

    // No part has a string or a template over several lines, or with an operator in it, so that a line may lose its
    // indentation, and operators the blanks around them.
    private static String bare(String file) {
        return OPERATOR.matcher(read(file))
                .replaceAll("$1")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(String file) {
        try (InputStream in = EmbedScript.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The booking plug-in's " + file + " cannot be read", e);
        }
    }
}
