package org.praxiscms.core.practice;

import java.util.List;

/** What the front page says: a heading, an opening, sections in order. */
public record Home(String heading, String lead, List<HomeSection> sections) {}
