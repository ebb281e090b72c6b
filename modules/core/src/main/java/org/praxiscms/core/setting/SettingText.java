package org.praxiscms.core.setting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a setting as it was written, without using it. Digits are 0 to 9, whatever the locale. */
final class SettingText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Set<String> FLAGS = Set.of("true", "false");

    private SettingText() {}

    /** @throws WrongSettingException when it is not a whole number from {@code least} to {@code most} */
    static void number(String property, String text, int least, int most) {
        boolean number = NUMBER.matcher(text).matches();
        if (!number || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new WrongSettingException(variable(property) + " must be a whole number from " + least + " to " + most
                    + ", but is '" + text + "'.");
        }
    }

    /** @throws WrongSettingException when it is neither {@code true} nor {@code false}, in lower or upper case */
    static void flag(String property, String text) {
        if (!FLAGS.contains(text.toLowerCase(Locale.ROOT))) {
            throw new WrongSettingException(variable(property) + " must be true or false, but is '" + text + "'.");
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
