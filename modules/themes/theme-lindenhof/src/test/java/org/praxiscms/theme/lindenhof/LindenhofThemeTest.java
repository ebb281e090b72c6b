package org.praxiscms.theme.lindenhof;

import org.praxiscms.theme.Theme;
import org.praxiscms.theme.testkit.ThemeContract;

class LindenhofThemeTest extends ThemeContract {

    @Override
    protected Theme theme() {
        return new LindenhofTheme();
    }
}
