package org.praxiscms.core.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How to reach a practice. Every text may be empty, none is null; country is ISO 3166-1 alpha-2. */
@Embeddable
public class Address {

    private String email;
    private String phone;
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String country;
    private String directions;

    public Address(
            String email,
            String phone,
            String street,
            String postalCode,
            String city,
            String country,
            String directions) {
        this.email = email;
        this.phone = phone;
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
        this.country = country;
        this.directions = directions;
    }

    protected Address() {}

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String street() {
        return street;
    }

    public String postalCode() {
        return postalCode;
    }

    public String city() {
        return city;
    }

    public String country() {
        return country;
    }

    public String directions() {
        return directions;
    }
}
