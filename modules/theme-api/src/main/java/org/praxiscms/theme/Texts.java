package org.praxiscms.theme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The site's own words in one language, from the message bundles {@code messages_de} and {@code messages_en}, and in the
 * words of a country that has its own, such as {@code messages_de_AT}. Dates
 * and numbers in them follow the practice's locale.
 *
 * @param locale the practice's locale, such as de-AT
 */
public record Texts(Locale locale) {

    private static final String BUNDLE = "org.praxiscms.theme.messages";

    /**
     * The text of a key.
     *
     * @param key a key of the bundles
     * @param arguments what fills {0}, {1} … (see {@link MessageFormat})
     * @throws MissingResourceException when no bundle holds the key: a mistake in a template, found by its test
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
