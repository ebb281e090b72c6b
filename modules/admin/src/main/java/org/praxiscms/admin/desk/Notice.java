package org.praxiscms.admin.desk;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What has just been done. It travels in the address of the page that follows, as {@code ?saved=1}: no cookie needed. */
public enum Notice {
    SAVED,
    CREATED,
    PUBLISHED,
    SCHEDULED,
    WITHDRAWN,
    ARCHIVED,
    REMOVED,
    CONFIRMED,
    CANCELLED,
    MOVED,
    BOOKED,
    CONFIRMED_UNTOLD,
    CANCELLED_UNTOLD,
    MOVED_UNTOLD,
    BOOKED_UNTOLD,
    UNDONE,
    SENT,
    CHOSEN,
    OFFERED,
    PASSWORD,
    ENDED;

    /** The notice that an address's query holds. */
    public static Optional<Notice> in(String query) {
        List<String> parts = List.of(query.split("&"));
        return Arrays.stream(values())
                .filter(notice -> parts.contains(notice.code() + "=1"))
                .findFirst();
    }

    /** The same where nobody is told of it by mail. */
    public Notice untold() {
        return switch (this) {
            case CONFIRMED -> CONFIRMED_UNTOLD;
            case CANCELLED -> CANCELLED_UNTOLD;
            case MOVED -> MOVED_UNTOLD;
            case BOOKED -> BOOKED_UNTOLD;
            default -> this;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Leads on to a page that says so. */
    public Response at(String path) {
        return Response.seeOther(URI.create(path + "?" + code() + "=1")).build();
    }

    /** Leads on to a part of a page that says so. @param query which part, such as {@code month=2026-12} */
    public Response at(String path, String query) {
        return Response.seeOther(URI.create(path + "?" + code() + "=1&" + query))
                .build();
    }
}
