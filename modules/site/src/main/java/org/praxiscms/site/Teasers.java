package org.praxiscms.site;

import java.util.List;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.service.Service;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Offer;
import org.praxiscms.theme.Person;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.Teaser;

/** Entities as they stand in lists. */
final class Teasers {

    private Teasers() {}

    static List<Teaser> articles(List<Article> articles, Words words) {
        return articles.stream().map(article -> article(article, words)).toList();
    }

    static Teaser article(Article article, Words words) {
        Article.Wording wording = article.wording();
        return new Teaser(
                wording.title(),
                wording.lead(),
                new SafeUrl("/articles/" + article.slug()),
                words.day(article.publishedAt().orElseThrow()),
                article.author().map(Practitioner::name).orElse(""),
                topics(article.topics()),
                words.readingTime(wording.body().readingMinutes()));
    }

    static List<Link> topics(List<Topic> topics) {
        return topics.stream()
                .map(topic -> Link.to(topic.name(), "/topics/" + topic.slug()))
                .toList();
    }

    static List<Person> people(List<Practitioner> people, Words words) {
        return people.stream().map(person -> person(person, words)).toList();
    }

    static Person person(Practitioner practitioner, Words words) {
        Practitioner.Profile profile = practitioner.profile();
        return new Person(
                profile.name(),
                profile.title(),
                profile.summary(),
                initials(profile.name()),
                new SafeUrl("/team/" + practitioner.slug()),
                profile.languages().stream().map(words::language).toList());
    }

    static List<Offer> services(List<Service> services, Words words) {
        return services.stream().map(service -> service(service, words)).toList();
    }

    static Offer service(Service service, Words words) {
        Service.Description description = service.description();
        return new Offer(
                description.name(),
                description.summary(),
                words.minutes(description.durationMinutes()),
                words.format(description.format()),
                words.fee(description.fee()),
                new SafeUrl("/services/" + service.slug()));
    }

    /** @param query what travels along to the times, such as {@code ?origin=…}; may be empty */
    static Offer type(AppointmentType type, String query, Words words) {
        AppointmentType.Description description = type.description();
        return new Offer(
                description.name(),
                description.description(),
                words.minutes(type.duration().toMinutes()),
                words.format(description.format()),
                words.fee(description.fee()),
                new SafeUrl("/book/" + type.slug() + query));
    }

    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        String first = first(parts[0]);
        return parts.length == 1 ? first : first + first(parts[parts.length - 1]);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
