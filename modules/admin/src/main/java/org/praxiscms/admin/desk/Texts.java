package org.praxiscms.admin.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The admin's own words in one language, from the message bundles {@code messages_de} and {@code messages_en}, and in the
 * words of a country that has its own, such as {@code messages_de_AT}; English where there is no bundle of a language.
 *
 * @param locale the practice's locale, such as de-AT
 */
public record Texts(Locale locale) {

    private static final String BUNDLE = "org.praxiscms.admin.messages";

    /**
     * The text of a key.
     *
     * @param arguments what fills {0}, {1} … (see {@link MessageFormat})
     * @throws java.util.MissingResourceException when no bundle holds the key: a mistake, found by its test
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of a key, or nothing where there is none. */
    public String orNothing(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    private ResourceBundle bundle() {
        Locale spoken = locale.getLanguage().equals("de") ? locale : Locale.ENGLISH;
        return ResourceBundle.getBundle(
                BUNDLE,
                spoken,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
