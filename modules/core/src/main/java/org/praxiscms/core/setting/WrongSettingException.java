package org.praxiscms.core.setting;

/**
 * A setting has a value that cannot be used, so the application does not start. The message is one full sentence for the
 * operator: it begins with the setting's name as an environment variable, says what would be right, and shows no secret.
 */
public class WrongSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param sentence without a line break: {@code "PRAXIS_UNDO_SECONDS must be a whole number from 0 to 3600."} */
    public WrongSettingException(String sentence) {
        super(sentence);
    }
}
