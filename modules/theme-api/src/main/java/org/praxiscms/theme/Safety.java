package org.praxiscms.theme;

import java.util.List;

/**
 * What keeps a visitor safe on this page. The document's shell shows it; a theme cannot leave it out.
 *
 * @param sensitive whether the page carries "Exit this page" (button, Shift three times, link without script)
 * @param exitUrl the neutral site that the exit leads to
 * @param emergencyNote "this is not an emergency service" in the practice's words, never blank
 * @param lines crisis help, most important first
 */
public record Safety(boolean sensitive, SafeUrl exitUrl, String emergencyNote, List<CrisisLine> lines) {}
