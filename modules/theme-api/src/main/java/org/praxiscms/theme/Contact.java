package org.praxiscms.theme;

/**
 * How to reach the practice. Every text may be empty, never null; an address that is empty leads nowhere.
 *
 * @param street street and number
 * @param postalCode postal code
 * @param city town
 * @param country ISO 3166-1 alpha-2 code
 * @param phone number as people write it
 * @param phoneUrl {@code tel:} address
 * @param email e-mail address
 * @param emailUrl {@code mailto:} address
 * @param directions how to get there, in a sentence or two
 */
public record Contact(
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        SafeUrl phoneUrl,
        String email,
        SafeUrl emailUrl,
        String directions) {}
