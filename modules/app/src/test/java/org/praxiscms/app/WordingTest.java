package org.praxiscms.app;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text for people, of every module: the same in all languages, and in the words that docs/wording.md asks for. */
class WordingTest {

    private static final Path MODULES = Path.of("..");
    private static final Pattern BUNDLE = Pattern.compile("(.+)_(en|de|de_AT)\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)|%[a-z]+\\b");

    @Test
    void languagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, Map<String, Properties>> bundles = bundles();
        assertThat(bundles).hasSizeGreaterThan(7);
        bundles.forEach((name, languages) -> {
            Properties english = languages.get("en");
            Properties german = languages.get("de");
            assertThat(german.stringPropertyNames()).as(name).isEqualTo(english.stringPropertyNames());
            english.stringPropertyNames()
                    .forEach(key -> assertThat(placeholders(german.getProperty(key)))
                            .as("%s: %s", name, key)
                            .isEqualTo(placeholders(english.getProperty(key))));
        });
    }

    @Test
    void austriaSaysOnlyWhatItSaysOtherwise() throws IOException {
        Map<String, Properties> austrian = new TreeMap<>();
        bundles().forEach((name, languages) -> {
            Properties german = languages.get("de");
            Properties own = languages.getOrDefault("de_AT", new Properties());
            own.stringPropertyNames().forEach(key -> {
                assertThat(german.stringPropertyNames()).as(name).contains(key);
                assertThat(own.getProperty(key)).as("%s: %s", name, key).isNotEqualTo(german.getProperty(key));
                assertThat(placeholders(own.getProperty(key)))
                        .as("%s: %s", name, key)
                        .isEqualTo(placeholders(german.getProperty(key)));
            });
            austrian.put(name, own);
        });
        assertThat(austrian.values()).anySatisfy(own -> assertThat(own).isNotEmpty());
    }

    @Test
    void noTextHasAStraightApostropheOrQuotationMark() throws IOException {
        assertThat(said("en", "de", "de_AT"))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\""));
    }

    @Test
    void englishHasNoUnwantedWords() throws IOException {
        assertNone(said("en"), words("unwanted-words_en.txt"));
    }

    @Test
    void germanHasNoUnwantedWords() throws IOException {
        assertNone(said("de", "de_AT"), words("unwanted-words_de.txt"));
    }

    @Test
    void austrianWordsAreSaidInAustriaOnly() throws IOException {
        List<Pattern> austrian = words("austrian-words.txt");
        assertNone(said("de"), austrian);
        assertThat(said("de_AT").values())
                .anyMatch(text -> austrian.getFirst().matcher(text).find());
    }

    private static void assertNone(Map<String, String> texts, List<Pattern> unwanted) {
        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(unwanted)
                        .as("%s=%s", key, text)
                        .noneMatch(word -> word.matcher(text).find()));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** All texts of some languages, by bundle and key. */
    private static Map<String, String> said(String... languages) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        bundles()
                .forEach((name, all) -> Stream.of(languages)
                        .filter(all::containsKey)
                        .forEach(language -> all.get(language)
                                .forEach((key, text) -> texts.put(name + "_" + language + ": " + key, (String) text))));
        return texts;
    }

    /** The bundles by name and language. */
    private static Map<String, Map<String, Properties>> bundles() throws IOException {
        Map<String, Map<String, Properties>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path file : files.filter(path -> path.toString().contains("/src/main/resources/"))
                    .toList()) {
                Matcher name = BUNDLE.matcher(file.toString());
                if (name.matches()) {
                    Properties texts = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    bundles.computeIfAbsent(name.group(1), bundle -> new TreeMap<>())
                            .put(name.group(2), texts);
                }
            }
        }
        return bundles;
    }

    private static List<Pattern> words(String file) throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS))
                    .toList();
        }
    }
}
