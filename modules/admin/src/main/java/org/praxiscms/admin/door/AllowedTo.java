package org.praxiscms.admin.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.praxiscms.core.identity.Role;

/** Who may use an admin resource. Every resource says so, but for the door itself: without it nothing starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** The role that somebody needs at least; an owner may do all that an editor may. */
    Role value();
}
