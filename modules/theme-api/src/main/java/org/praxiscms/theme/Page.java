package org.praxiscms.theme;

import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import org.praxiscms.theme.shell.StaticTemplates;

/**
 * One page of a practice's site, decided to the last detail: a theme only has to show it. Life cycle: the site builds
 * the record, {@link #in} renders it in the practice's theme, the bytes go to the page cache and the visitor.
 */
public interface Page {

    /** What surrounds the content. */
    Frame frame();

    /**
     * What is wrong with what was entered on it; empty for nothing. The document then begins with it, and its title says so
     * (GOV.UK Design System, "Error summary").
     */
    default List<Form.Field> problems() {
        return List.of();
    }

    /** The content of {@code <main>} as the theme shows it. */
    View content(Theme theme);

    /**
     * The whole document as UTF-8. The shell around the theme's parts is the same for all themes: it holds the skip
     * link, the exit, crisis help and the emergency note, so that no theme can forget them.
     */
    default byte[] in(Theme theme) {
        Frame frame = frame();
        Utf8ByteOutput output = new Utf8ByteOutput();
        new StaticTemplates()
                .document(
                        frame, problems(), theme.firstFonts(), theme.header(frame), content(theme), theme.footer(frame))
                .render(output);
        return output.toByteArray();
    }
}
