package org.praxiscms.admin.desk;

import java.util.List;
import org.praxiscms.core.identity.SignedIn;

/**
 * What surrounds a page.
 *
 * @param words the practice's way to say things
 * @param practice its name
 * @param site address of its public front page
 * @param who is at work; null on the sign-in page and on failures before anybody is known
 * @param section where the page belongs; null for none
 * @param title the page's heading
 * @param trail pages above it, outermost first
 * @param notice what has just been done, such as "Saved."; empty for nothing
 */
public record Frame(
        Words words,
        String practice,
        String site,
        SignedIn who,
        Section section,
        String title,
        List<Crumb> trail,
        String notice) {

    /** A page above another. */
    public record Crumb(String label, String path) {}

    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String lang() {
        return words.locale().toLanguageTag();
    }

    /** Address of a static file. */
    public String asset(String file) {
        return Assets.path(file);
    }

    /** The sections that stand in the navigation; none while nobody is known. */
    public List<Section> sections() {
        return who == null ? List.of() : Section.of(who.role());
    }

    public String formToken() {
        return who == null ? "" : who.formToken();
    }

    /** The same page under another page. */
    public Frame under(String label, String path) {
        List<Crumb> longer = new java.util.ArrayList<>(trail);
        longer.add(new Crumb(label, path));
        return new Frame(words, practice, site, who, section, title, List.copyOf(longer), notice);
    }

    /** The same page, saying what has just been done. */
    public Frame saying(String said) {
        return new Frame(words, practice, site, who, section, title, trail, said);
    }
}
