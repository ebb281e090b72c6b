package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.praxiscms.theme.Theme;

class StylesheetTest {

    private static final Theme FAULTY = new PlainTheme() {
        @Override
        public String name() {
            return "faulty";
        }
    };

    @Test
    void leavesCommentsOut() {
        assertThat(new Stylesheet(new PlainTheme()).css()).doesNotContain("elsewhere");
    }

    @Test
    void findsFilesThatAreMissing() {
        assertThat(new Stylesheet(FAULTY).missing()).contains("missing.svg");
        assertThat(new Stylesheet(new PlainTheme()).missing()).isEmpty();
    }

    @Test
    void letsTheExitBeHiddenInPrintOnly() {
        assertThat(new Stylesheet(new PlainTheme()).hidingHelp()).isEmpty();
        assertThat(new Stylesheet(FAULTY).hidingHelp()).containsExactly(".crisis", ".exit");
    }
}
