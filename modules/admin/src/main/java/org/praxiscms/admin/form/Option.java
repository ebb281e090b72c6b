package org.praxiscms.admin.form;

/** Something to choose: what is sent, and what people read. */
public record Option(String value, String label) {}
