package org.praxiscms.theme;

import java.util.List;

/**
 * One face a practice can wear: one method a page kind, so that a theme that misses a page does not compile. Found by
 * {@link java.util.ServiceLoader}; its static files lie in its jar under {@code META-INF/resources/themes/<name>/}, the
 * stylesheet being {@code theme.css}. Instances are shared by all requests and must be stateless.
 */
public interface Theme {

    /** The theme's name: a–z, 0–9, '-'; unique among the themes of an installation. */
    String name();

    /**
     * Fonts that the first screen of every page is set in: browsers are told to fetch them together with the stylesheet.
     *
     * @return paths inside the theme's folder, such as {@code fonts/text.woff2}, each in {@code theme.css} without a
     *     query; empty for none
     */
    default List<String> firstFonts() {
        return List.of();
    }

    /** What stands above {@code <main>}: the practice's name and the main navigation, inside a {@code <header>}. */
    View header(Frame frame);

    /** What stands at the very end: address, links, inside a {@code <footer>}. */
    View footer(Frame frame);

    View home(HomePage page);

    View articles(ArticlesPage page);

    View article(ArticlePage page);

    View team(TeamPage page);

    View practitioner(PractitionerPage page);

    View services(ServicesPage page);

    View service(ServicePage page);

    View text(TextPage page);

    View search(SearchPage page);

    View book(BookPage page);

    View times(TimesPage page);

    View details(DetailsPage page);

    View booking(BookingPage page);

    View wish(WishPage page);

    View signature(SignaturePage page);

    View error(ErrorPage page);
}
