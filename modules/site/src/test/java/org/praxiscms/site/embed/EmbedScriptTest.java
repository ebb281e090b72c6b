package org.praxiscms.site.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmbedScriptTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/praxiscms/site/embed");
    private static final Pattern KEYS = Pattern.compile("\"([a-z][a-zA-Z.-]*)\"");
    private static final Pattern SPOKEN = Pattern.compile("\\bt\\(\"([\\w.]+)\"");

    @Test
    void speaksBothLanguagesCompletely() {
        assertThat(EmbedScript.texts("de").keySet())
                .isEqualTo(EmbedScript.texts("en").keySet())
                .isNotEmpty();
        assertThat(EmbedScript.texts("de").values())
                .allSatisfy(text ->
                        assertThat(text.toString()).hasSizeGreaterThan(2).doesNotContain("''"));
    }

    @Test
    void carriesOfACountryWhatItSaysOtherwise() {
        assertThat(EmbedScript.text())
                .containsPattern("\"de-AT\":\\{\"contact\\.voicemail\":\"[^\"]*Mobilbox[^\"]*\"}");
    }

    @Test
    void saysNothingThatHasNoText() throws IOException {
        Set<String> spoken = found(SPOKEN);
        assertThat(spoken).hasSizeGreaterThan(25);
        assertThat(EmbedScript.texts("en").keySet()).containsAll(spoken);
    }

    @Test
    void carriesNoTextThatNobodySays() throws IOException {
        Set<String> said = found(SPOKEN);
        said.addAll(found(KEYS));
        // Made of what the practice and the API say: t(`format.${…}`) and their like.
        assertThat(EmbedScript.texts("en").keySet())
                .filteredOn(key -> !key.matches(
                        "format\\..*|details\\.(name|email|phone)(\\.(hint|called))?|month\\.(before|after)"
                                + "|contact\\..*|booking\\.(confirmed|requested)"))
                .isSubsetOf(said);
    }

    @Test
    void needsNeitherMarkupFromTextNorInlineStyle() throws IOException {
        for (String part : EmbedScript.PARTS) {
            assertThat(Files.readString(FOLDER.resolve(part)))
                    .as(part)
                    .doesNotContain(
                            "innerHTML",
                            "outerHTML",
                            "insertAdjacent",
                            "document.write",
                            "eval(",
                            "Function(",
                            ".style",
                            "cookie",
                            "localStorage",
                            "sessionStorage",
                            "indexedDB");
        }
    }

    @Test
    void saysInTheDocumentationHowItIsStyled() throws IOException {
        Set<String> handles = found(Pattern.compile("part: (?:free \\? )?\"([a-z -]+)\""));
        handles.addAll(Set.of("day-free", "day"));
        Matcher properties = Pattern.compile("--praxis-[a-z-]+").matcher(Files.readString(FOLDER.resolve("embed.css")));
        while (properties.find()) {
            handles.add(properties.group());
        }
        assertThat(handles).hasSizeGreaterThan(25);
        String documentation = Files.readString(Path.of("../../docs/embedding.md"));
        assertThat(handles)
                .flatMap(handle -> java.util.List.of(handle.split(" ")))
                .allSatisfy(handle -> assertThat(documentation).contains('`' + handle + '`'));
    }

    /** What a visitor's telephone has to fetch before it shows a time. */
    @Test
    void isSmall() {
        EmbedScript script = new EmbedScript();
        script.assemble();
        assertThat(script.encoded().compressed().length).isLessThan(18_000);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String part : EmbedScript.PARTS) {
            Matcher matcher = pattern.matcher(Files.readString(FOLDER.resolve(part)));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }
}
