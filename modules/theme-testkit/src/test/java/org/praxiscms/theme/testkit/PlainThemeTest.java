package org.praxiscms.theme.testkit;

import org.praxiscms.theme.Theme;

class PlainThemeTest extends ThemeContract {

    @Override
    protected Theme theme() {
        return new PlainTheme();
    }
}
