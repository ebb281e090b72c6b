package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.praxiscms.theme.Theme;

/** What a theme's static files must hold to. Contrast is not checked here: it is a matter for a real browser. */
abstract class FilesContract {

    /** The theme under test. */
    protected abstract Theme theme();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(Theme.class).stream().map(ServiceLoader.Provider::type))
                .contains(theme().getClass());
        assertThat(theme().name()).matches("[a-z0-9-]+");
    }

    @Test
    void hasAnIcon() {
        assertThat(new Stylesheet(theme()).has("icon.svg")).isTrue();
    }

    @Test
    void hasAStylesheet() {
        assertThat(new Stylesheet(theme()).css()).isNotBlank();
    }

    @Test
    void hasADarkScheme() {
        assertThat(new Stylesheet(theme()).css()).containsPattern("prefers-color-scheme:\\s*dark");
    }

    @Test
    void canBePrinted() {
        assertThat(new Stylesheet(theme()).css()).contains("@media print");
    }

    @Test
    void showsTheKeyboardsFocus() {
        assertThat(new Stylesheet(theme()).css()).contains(":focus-visible");
    }

    @Test
    void honoursReducedMotion() {
        assertThat(new Stylesheet(theme()).css()).contains("prefers-reduced-motion");
    }

    @Test
    void styleComesFromTheThemesOwnFiles() {
        Stylesheet stylesheet = new Stylesheet(theme());
        assertThat(stylesheet.css()).doesNotContain("@import");
        assertThat(stylesheet.addresses()).allMatch(address -> host(address).isEmpty());
    }

    @Test
    void everyFileOfTheStylesheetExists() {
        assertThat(new Stylesheet(theme()).missing()).isEmpty();
    }

    @Test
    void everyFirstFontIsAskedForByTheStylesheet() {
        assertThat(new Stylesheet(theme()).addresses()).containsAll(theme().firstFonts());
    }

    @Test
    void styleHidesNoHelp() {
        assertThat(new Stylesheet(theme()).hidingHelp()).isEmpty();
    }

    static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? "" : host;
    }
}
