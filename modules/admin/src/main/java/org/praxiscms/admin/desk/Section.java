package org.praxiscms.admin.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.praxiscms.core.identity.Role;

/** The parts of the admin, in the order of the navigation. */
public enum Section {
    DASHBOARD("/admin", false),
    BOOKINGS("/admin/bookings", false),
    ARTICLES("/admin/articles", false),
    CALLS("/admin/calls-to-action", false),
    INSIGHT("/admin/insight", false),
    TYPES("/admin/appointment-types", true),
    HOURS("/admin/hours", true),
    CALENDARS("/admin/calendars", true),
    SETTINGS("/admin/settings", true),
    ACCOUNT("/admin/account", false);

    private final String path;
    private final boolean ownersOnly;

    Section(String path, boolean ownersOnly) {
        this.path = path;
        this.ownersOnly = ownersOnly;
    }

    /** Those that somebody may use, without their account, which stands apart. */
    public static List<Section> of(Role role) {
        return Arrays.stream(values())
                .filter(section -> section != ACCOUNT)
                .filter(section -> role == Role.OWNER || !section.ownersOnly)
                .toList();
    }

    public String path() {
        return path;
    }

    /** Key of its name. */
    public String key() {
        return "nav." + code();
    }

    /** Its name in class names and for icons. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
