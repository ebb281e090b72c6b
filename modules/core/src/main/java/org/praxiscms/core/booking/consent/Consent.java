package org.praxiscms.core.booking.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;

/**
 * Something that a practice asks its clients to agree to. Each change of its words makes a new version; every version is
 * kept. It is retired rather than removed, and may be asked for again.
 */
@Entity
@Table(name = "consent")
public class Consent extends TenantOwned {

    /** Most characters of its name. */
    public static final int LONGEST_NAME = 200;

    /** Most characters of its text. */
    public static final int LONGEST_TEXT = 20_000;

    private int number;
    private String name;
    private Markdown text;
    private boolean required;
    private int position;
    private boolean retired;

    Consent(Wording wording, boolean required, int position) {
        this.number = 1;
        this.position = position;
        this.required = required;
        this.name = wording.name();
        this.text = wording.text();
    }

    protected Consent() {}

    /**
     * What is agreed to.
     *
     * @param name the sentence beside the checkbox, 1–200 characters in one line
     * @param text more that belongs to it, at most 20,000 characters; may be empty
     */
    public record Wording(String name, Markdown text) {

        /** @throws IllegalArgumentException when the name or the text has another shape */
        public Wording {
            if (name.isBlank()
                    || name.length() > LONGEST_NAME
                    || name.codePoints().anyMatch(Character::isISOControl)
                    || text.text().length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A consent's name or text has another shape");
            }
        }

        /** SHA-256 over the name, an empty line, and the text, in UTF-8: 32 bytes. Over the name alone without a text. */
        public byte[] hash() {
            return Secret.sha256(text.text().isEmpty() ? name : name + "\n\n" + text.text());
        }
    }

    /** Puts it into other words. @return whether that makes another version */
    boolean reword(Wording wording, boolean nowRequired) {
        required = nowRequired;
        if (wording.equals(wording())) {
            return false;
        }
        name = wording.name();
        text = wording.text();
        number++;
        return true;
    }

    /** Asks for it no more; what was agreed to stays. */
    public void retire() {
        retired = true;
    }

    /** Asks for it again. */
    public void askAgain() {
        retired = false;
    }

    /** Counts the versions of its words, from 1. */
    public int number() {
        return number;
    }

    public Wording wording() {
        return new Wording(name, text);
    }

    /** Whether nobody can book without agreeing. */
    public boolean required() {
        return required;
    }

    public boolean retired() {
        return retired;
    }

    int position() {
        return position;
    }
}
