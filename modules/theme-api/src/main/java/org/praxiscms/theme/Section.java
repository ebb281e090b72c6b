package org.praxiscms.theme;

/** A part of a page: a heading and sanitised text under it. */
public record Section(String heading, SafeHtml body) {}
