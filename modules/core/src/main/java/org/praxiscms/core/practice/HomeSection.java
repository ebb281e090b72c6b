package org.praxiscms.core.practice;

import org.praxiscms.core.text.Markdown;

/** A short text on the practice's front page, under a heading of its own. */
public record HomeSection(String heading, Markdown body) {}
