package org.praxiscms.theme.testkit;

import gg.jte.Content;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import org.praxiscms.theme.ArticlePage;
import org.praxiscms.theme.ArticlesPage;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.HomePage;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.Parts;
import org.praxiscms.theme.PractitionerPage;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SearchPage;
import org.praxiscms.theme.ServicePage;
import org.praxiscms.theme.ServicesPage;
import org.praxiscms.theme.SignaturePage;
import org.praxiscms.theme.TeamPage;
import org.praxiscms.theme.TextPage;
import org.praxiscms.theme.Theme;
import org.praxiscms.theme.TimesPage;
import org.praxiscms.theme.View;
import org.praxiscms.theme.WishPage;

/** The simplest theme that holds to the contract: it lists whatever a record says. Faulty themes are made from it. */
public class PlainTheme implements Theme {

    private static final Pattern RECORDS_OF_THE_SHELL = Pattern.compile("Frame|Safety|Head|Texts");

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public View header(Frame frame) {
        return output -> output.writeContent("<header><p>" + escape(frame.site().name()) + "</p>" + list(frame.menu())
                + link(frame.book()) + "</header>");
    }

    @Override
    public View footer(Frame frame) {
        return output -> output.writeContent("<footer>" + parts(frame.site()) + list(frame.footer()) + "</footer>");
    }

    /** The content of any page. */
    protected String content(Page page) {
        String heading = page.getClass().getSimpleName();
        return "<h1>" + escape(heading) + "</h1><h2>" + page.frame().text("articles.heading") + "</h2>"
                + parts((Record) page);
    }

    /** Text as it may stand in markup. */
    protected String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String parts(Record record) {
        StringBuilder parts = new StringBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                parts.append(part(value, record instanceof Page page ? page.frame() : null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts.toString();
    }

    private String part(Object value, Frame frame) {
        if (value instanceof String text) {
            return text.isEmpty() ? "" : "<p>" + escape(text) + "</p>";
        } else if (value instanceof SafeHtml html) {
            return html.html();
        } else if (value instanceof Link link) {
            return link(link);
        } else if (value instanceof SafeUrl url) {
            return url.leadsSomewhere() ? "<a href=\"" + escape(url.value()) + "\">→</a>" : "";
        } else if (value instanceof Moment moment) {
            return "<time datetime=\"" + escape(moment.machine()) + "\">" + escape(moment.human()) + "</time>";
        } else if (value instanceof Calendar calendar) {
            return written(Parts.calendar(calendar, frame));
        } else if (value instanceof Form form) {
            return written(Parts.form(form, frame));
        } else if (value instanceof List<?> list) {
            StringBuilder parts = new StringBuilder();
            list.forEach(element -> parts.append(part(element, frame)));
            return parts.toString();
        }
        boolean shown = value instanceof Record
                && !RECORDS_OF_THE_SHELL
                        .matcher(value.getClass().getSimpleName())
                        .matches();
        return shown ? parts((Record) value) : "";
    }

    private String list(List<Link> links) {
        StringBuilder list = new StringBuilder("<ul>");
        links.forEach(link -> list.append("<li>").append(link(link)).append("</li>"));
        return list.append("</ul>").toString();
    }

    /** A link, marked when it leads to its own page. */
    protected String link(Link link) {
        return "<a href=\"" + escape(link.url().value()) + (link.current() ? "\" aria-current=\"page" : "") + "\">"
                + escape(link.label()) + "</a>";
    }

    private static String written(Content content) {
        gg.jte.output.StringOutput output = new gg.jte.output.StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    private View show(Page page) {
        return output -> output.writeContent(content(page));
    }

    @Override
    public View home(HomePage page) {
        return show(page);
    }

    @Override
    public View articles(ArticlesPage page) {
        return show(page);
    }

    @Override
    public View article(ArticlePage page) {
        return show(page);
    }

    @Override
    public View team(TeamPage page) {
        return show(page);
    }

    @Override
    public View practitioner(PractitionerPage page) {
        return show(page);
    }

    @Override
    public View services(ServicesPage page) {
        return show(page);
    }

    @Override
    public View service(ServicePage page) {
        return show(page);
    }

    @Override
    public View text(TextPage page) {
        return show(page);
    }

    @Override
    public View search(SearchPage page) {
        return show(page);
    }

    @Override
    public View book(BookPage page) {
        return show(page);
    }

    @Override
    public View times(TimesPage page) {
        return show(page);
    }

    @Override
    public View details(DetailsPage page) {
        return show(page);
    }

    @Override
    public View booking(BookingPage page) {
        return show(page);
    }

    @Override
    public View wish(WishPage page) {
        return show(page);
    }

    @Override
    public View signature(SignaturePage page) {
        return show(page);
    }

    @Override
    public View error(ErrorPage page) {
        return show(page);
    }
}
