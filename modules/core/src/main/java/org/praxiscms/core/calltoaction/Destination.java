package org.praxiscms.core.calltoaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.util.Locale;
import org.praxiscms.core.text.PhoneNumber;
import org.praxiscms.core.text.Slug;

/** Where a call-to-action leads. */
@Embeddable
public class Destination {

    @Enumerated(EnumType.STRING)
    @Column(name = "destination_kind")
    private Kind kind;

    @Column(name = "destination")
    private String value;

    /**
     * @param value for an appointment type or a page its slug, for a telephone a number, for a URL an https address
     * @throws IllegalArgumentException when the value does not fit the kind
     */
    public Destination(Kind kind, String value) {
        this.kind = kind;
        String text = value.strip();
        this.value = kind == Kind.TELEPHONE
                ? PhoneNumber.of(text).map(PhoneNumber::value).orElse("")
                : text;
        if (!fits()) {
            throw new IllegalArgumentException("Not a destination of kind " + kind);
        }
    }

    protected Destination() {}

    /** What kind of place it is. */
    public enum Kind {
        APPOINTMENT_TYPE,
        PAGE,
        TELEPHONE,
        URL;

        /** The name in files and JSON: {@code appointment-type}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
    }

    private boolean fits() {
        return switch (kind) {
            case APPOINTMENT_TYPE, PAGE -> Slug.of(value).isPresent();
            case TELEPHONE -> !value.isEmpty();
            case URL -> value.length() <= 2000 && isHttps(value);
        };
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
