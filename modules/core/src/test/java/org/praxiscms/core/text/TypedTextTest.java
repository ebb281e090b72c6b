package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void isComposed() {
        assertThat(TypedText.composed("Gru\u0308bel")).isEqualTo("Grübel");
        assertThat(TypedText.composed("\uFB01"))
                .as("a ligature stays as it was typed")
                .isEqualTo("\uFB01");
    }

    @Test
    void isSearchedForWithoutLigaturesInLowerCase() {
        assertThat(TypedText.searched("De\uFB01niert: GRU\u0308BEL")).isEqualTo("definiert: grübel");
        assertThat(TypedText.searched("e\u00ADx")).as("not taken apart").isEqualTo("e\u00ADx");
    }

    @Test
    void isTrimmedOfWhatCannotBeSeenButNotOfLineBreaks() {
        assertThat(TypedText.trimmed("\u00A0\u200B\t a b \uFEFF\u202C")).isEqualTo("a b");
        assertThat(TypedText.trimmed("a\n")).isEqualTo("a\n");
        assertThat(TypedText.trimmed("\u00A0")).isEmpty();
    }

    @Test
    void allTextsOfAJsonObjectAreComposed() {
        JsonObject read = JsonBuilders.read("{\"a\":\"Gru\u0308bel\",\"b\":[\"u\\u0308\",{\"c\":\"u\u0308\"}],"
                + "\"d\":1.50,\"e\":null,\"f\":true}");
        assertThat(read).hasToString("{\"a\":\"Grübel\",\"b\":[\"ü\",{\"c\":\"ü\"}],\"d\":1.50,\"e\":null,\"f\":true}");
    }
}
