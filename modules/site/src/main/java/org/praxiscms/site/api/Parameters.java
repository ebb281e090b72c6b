package org.praxiscms.site.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.Problem;
import org.praxiscms.site.WrittenTime;

/** The query of an API request, read strictly: a parameter that is unknown, doubled or malformed is refused. */
final class Parameters {

    private final MultivaluedMap<String, String> values;

    private Parameters(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** @throws Refused when there is a parameter of another name, or one twice */
    static Parameters only(UriInfo uri, String... names) {
        MultivaluedMap<String, String> values = uri.getQueryParameters();
        values.forEach((name, given) -> {
            if (!Set.of(names).contains(name) || given.size() > 1) {
                throw Refused.parameter(name, "is unknown or given twice");
            }
        });
        return new Parameters(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.getFirst(name)).filter(text -> !text.isEmpty());
    }

    Optional<Slug> slug(String name) {
        return text(name).map(text -> Slug.of(text).orElseThrow(() -> Refused.parameter(name, "is not a slug")));
    }

    Instant instant(String name) {
        try {
            return WrittenTime.instant(text(name).orElseThrow(() -> Refused.parameter(name, "is missing")));
        } catch (DateTimeException e) {
            throw Refused.parameter(name, "is not an RFC 3339 instant in UTC, such as 2026-11-23T09:00:00Z");
        }
    }

    int number(String name, int otherwise, int least, int most) {
        try {
            int number = text(name).map(Integer::parseInt).orElse(otherwise);
            if (number < least || number > most) {
                throw Refused.parameter(name, "must be " + least + "–" + most);
            }
            return number;
        } catch (NumberFormatException e) {
            throw Refused.parameter(name, "is not a number");
        }
    }

    /** A request that the API does not understand. */
    static final class Refused extends jakarta.ws.rs.WebApplicationException {

        private static final long serialVersionUID = 1L;

        private Refused(String detail) {
            super(Problem.response(
                    400, Problem.of(400, "bad-request", "Bad request").add("detail", detail)));
        }

        static Refused parameter(String name, String what) {
            String shown = name.length() > 60 ? name.substring(0, 60) : name;
            return new Refused("The parameter '" + shown + "' " + what);
        }

        static Refused body(String what) {
            return new Refused(what);
        }
    }
}
