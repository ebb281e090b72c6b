package org.praxiscms.launcher;

import java.util.Properties;

/** A database role and its password. */
public record Login(String user, String password) {

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return user;
    }
}
