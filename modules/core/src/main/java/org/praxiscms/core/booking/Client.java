package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.PhoneNumber;

/** Who is coming: as little as is needed to meet. Stored sealed. */
@Embeddable
public class Client {

    /** The longest name that is kept, in characters. */
    public static final int LONGEST_NAME = 120;

    @Column(name = "client_name")
    @Convert(converter = SealedText.class)
    private String name;

    @Column(name = "client_email")
    @Convert(converter = SealedText.class)
    private String email;

    @Column(name = "client_phone")
    @Convert(converter = SealedText.class)
    private String phone;

    /**
     * @param name what to call them; 1–120 characters, no control characters
     * @param email where the confirmation goes
     * @param phone as it was typed; null when none was given
     * @throws IllegalArgumentException when the name or the number has another shape
     */
    public Client(String name, EmailAddress email, String phone) {
        this(name, phone);
        this.email = email.value();
    }

    private Client(String name, String phone) {
        if (!isName(name)) {
            throw new IllegalArgumentException("A client needs a name of at most 120 characters");
        }
        this.name = name;
        this.phone = phone == null ? null : new PhoneNumber(phone).value();
    }

    protected Client() {}

    /** Somebody who called and has no e-mail address, or gives none: nothing can be mailed. Otherwise as the constructor. */
    public static Client withoutEmail(String name, String phone) {
        return new Client(name, phone);
    }

    /** Whether a text can be a client's name. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** Whether a text can be a telephone number, see {@link PhoneNumber}. */
    public static boolean isPhone(String text) {
        return PhoneNumber.of(text).isPresent();
    }

    /**
     * A stored telephone number as a telephone wants it, see {@link PhoneNumber#dialled}.
     *
     * @param phone not null; of what is not a number today, what is left are its digits and plus signs
     */
    public static String dialled(String phone) {
        return PhoneNumber.of(phone).map(PhoneNumber::dialled).orElseGet(() -> phone.replaceAll("[^+0-9]", ""));
    }

    public String name() {
        return name;
    }

    /** Where mails go; empty when the practice booked for somebody without. Whoever books themselves has one. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** The same person, with the right address. */
    Client reachedAt(EmailAddress right) {
        return new Client(name, right, phone);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
