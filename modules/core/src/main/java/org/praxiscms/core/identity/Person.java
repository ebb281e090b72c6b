package org.praxiscms.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.praxiscms.core.text.EmailAddress;

/** Somebody who may sign in, at one practice or at several; global, since a person is one person everywhere. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    /** @param passwordHash as {@link PasswordHasher} makes it */
    Person(EmailAddress email, String name, String passwordHash, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.email = normal(email);
        this.name = name;
        this.createdAt = now;
        this.passwordHash = passwordHash;
    }

    protected Person() {}

    /** The form in which addresses are compared when signing in: lower case throughout. */
    static String normal(EmailAddress email) {
        return email.key();
    }

    /** @param newPasswordHash as {@link PasswordHasher} makes it */
    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    String passwordHash() {
        return passwordHash;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
