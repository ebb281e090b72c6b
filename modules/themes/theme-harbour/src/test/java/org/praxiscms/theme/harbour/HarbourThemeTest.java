package org.praxiscms.theme.harbour;

import org.praxiscms.theme.Theme;
import org.praxiscms.theme.testkit.ThemeContract;

class HarbourThemeTest extends ThemeContract {

    @Override
    protected Theme theme() {
        return new HarbourTheme();
    }
}
