package org.praxiscms.core.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a whole number among the settings may have. {@link SettingsCheck} demands it of each. */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SettingRange {

    /** The least value that is allowed. */
    int least();

    /** The greatest value that is allowed. */
    int most();
}
