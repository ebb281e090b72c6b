package org.praxiscms.demo;

import static org.praxiscms.demo.PracticeFile.money;
import static org.praxiscms.demo.PracticeFile.optional;
import static org.praxiscms.demo.PracticeFile.slug;
import static org.praxiscms.demo.PracticeFile.strings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.RequestPolicy;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.page.Page;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.CrisisLine;
import org.praxiscms.core.practice.Home;
import org.praxiscms.core.practice.HomeSection;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.service.Service;
import org.praxiscms.core.service.Services;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.Tenants;
import org.praxiscms.core.text.Markdown;

/** Makes a practice of its files, in one transaction: either it is there with everything, or not at all. */
@ApplicationScoped
public class FoundingPractice {

    @Inject
    private Tenants tenants;

    @Inject
    private Practices practices;

    @Inject
    private Topics topics;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Availabilities availabilities;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Services services;

    @Inject
    private CallsToAction callsToAction;

    @Inject
    private Articles articles;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    /** Founds the practice; the tenant must have been entered. */
    @Transactional
    public void found(Tenant tenant, PracticeFile file) {
        tenants.add(tenant);
        practices.add(practice(tenant, file));
        Map<String, Topic> topicsBySlug = new HashMap<>();
        each(file.all("topics"), (json, position) -> {
            Topic topic = new Topic(
                    slug(json),
                    json.getString("name"),
                    json.getString("description"),
                    json.getBoolean("sensitive"),
                    position);
            topics.add(topic);
            topicsBySlug.put(topic.slug().value(), topic);
        });
        ZoneId zone = ZoneId.of(file.json().getString("timeZone"));
        Map<String, Practitioner> people = new HashMap<>();
        each(file.all("practitioners"), (json, position) -> {
            Practitioner practitioner = practitioner(json, zone, chosen(topicsBySlug, json, "topics"), position);
            practitioners.add(practitioner);
            availabilities.replace(practitioner, week(practitioner, json));
            people.put(practitioner.slug().value(), practitioner);
        });
        Map<String, AppointmentType> typesBySlug = new HashMap<>();
        each(file.all("appointmentTypes"), (json, position) -> {
            AppointmentType type = type(json, chosen(people, json, "practitioners"), position);
            types.add(type);
            typesBySlug.put(type.slug().value(), type);
        });
        each(
                file.all("services"),
                (json, position) -> services.add(service(
                        json,
                        optional(json, "appointmentType").map(typesBySlug::get).orElse(null),
                        position)));
        Map<String, CallToAction> calls = callsToAction(file);
        file.all("articles").forEach(json -> articles.add(article(file, json, people, topicsBySlug, calls)));
        each(file.all("pages"), (json, position) -> pages.add(page(file, json, position)));
    }

    private static Practice practice(Tenant tenant, PracticeFile file) {
        JsonObject json = file.json();
        JsonObject contact = json.getJsonObject("contact");
        JsonObject home = json.getJsonObject("home");
        return new Practice(
                tenant,
                new Practice.Identity(
                        json.getString("name"),
                        json.getString("tagline"),
                        Locale.forLanguageTag(json.getString("locale")),
                        ZoneId.of(json.getString("timeZone")),
                        Currency.getInstance(json.getString("currency")),
                        json.getString("theme")),
                new Address(
                        contact.getString("email"),
                        contact.getString("phone"),
                        contact.getString("street"),
                        contact.getString("postalCode"),
                        contact.getString("city"),
                        contact.getString("country"),
                        contact.getString("directions")),
                new Practice.Safety(
                        json.getString("emergencyNote"),
                        json.getString("exitUrl"),
                        file.all("crisisLines").stream()
                                .map(FoundingPractice::crisisLine)
                                .toList()),
                new Home(
                        home.getString("heading"),
                        home.getString("lead"),
                        home.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                                .map(section -> new HomeSection(
                                        section.getString("heading"), new Markdown(section.getString("markdown"))))
                                .toList()));
    }

    private static CrisisLine crisisLine(JsonObject json) {
        String scheme = "text".equals(json.getString("channel", "call")) ? "sms:" : "tel:";
        return new CrisisLine(
                json.getString("name"),
                json.getString("number"),
                scheme + json.getString("tel"),
                json.getString("hours"),
                json.getString("note"),
                json.getString("source"),
                json.getString("checked"));
    }

    private static Practitioner practitioner(JsonObject json, ZoneId zone, List<Topic> topics, int position) {
        return new Practitioner(
                slug(json),
                new Practitioner.Profile(
                        json.getString("name"),
                        json.getString("title"),
                        json.getString("summary"),
                        new Markdown(json.getString("markdown")),
                        strings(json, "languages")),
                zone,
                topics,
                position);
    }

    private static List<Availability> week(Practitioner practitioner, JsonObject json) {
        List<Availability> week = new ArrayList<>();
        for (JsonObject hours : json.getJsonArray("hours").getValuesAs(JsonObject.class)) {
            for (JsonNumber day : hours.getJsonArray("days").getValuesAs(JsonNumber.class)) {
                week.add(new Availability(
                        practitioner,
                        DayOfWeek.of(day.intValue()),
                        minute(hours.getString("start")),
                        minute(hours.getString("end"))));
            }
        }
        return week;
    }

    private static int minute(String time) {
        return "24:00".equals(time) ? 1440 : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static AppointmentType type(JsonObject json, List<Practitioner> with, int position) {
        AppointmentType type = new AppointmentType(
                slug(json),
                new AppointmentType.Description(
                        json.getString("name"),
                        json.getString("description"),
                        SessionFormat.ofCode(json.getString("format")),
                        money(json, "fee")),
                new SchedulingRules(
                        json.getInt("durationMinutes"),
                        json.getInt("intervalMinutes"),
                        new Buffers(json.getInt("bufferBeforeMinutes"), json.getInt("bufferAfterMinutes")),
                        json.getInt("noticeMinutes"),
                        json.getInt("windowDays"),
                        null,
                        null),
                with,
                position);
        type.take(new RequestPolicy(json.getBoolean("onRequest"), null));
        return type;
    }

    private static Service service(JsonObject json, AppointmentType type, int position) {
        return new Service(
                slug(json),
                new Service.Description(
                        json.getString("name"),
                        json.getString("summary"),
                        new Markdown(json.getString("markdown")),
                        json.getInt("durationMinutes"),
                        SessionFormat.ofCode(json.getString("format")),
                        money(json, "fee")),
                type,
                position);
    }

    private Map<String, CallToAction> callsToAction(PracticeFile file) {
        Map<String, CallToAction> calls = new HashMap<>();
        for (JsonObject json : file.all("callsToAction")) {
            JsonObject destination = json.getJsonObject("destination");
            String kind = destination.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_');
            CallToAction call = new CallToAction(
                    json.getString("name"),
                    new CallToAction.Wording(
                            json.getString("heading"), json.getString("text"), json.getString("label")),
                    new Destination(Destination.Kind.valueOf(kind), destination.getString("value")));
            callsToAction.add(call);
            if (json.getBoolean("default")) {
                callsToAction.makeDefault(call);
            }
            calls.put(call.name(), call);
        }
        return calls;
    }

    private Article article(
            PracticeFile file,
            JsonObject json,
            Map<String, Practitioner> people,
            Map<String, Topic> topicsBySlug,
            Map<String, CallToAction> calls) {
        Instant now = clock.instant();
        Instant published = now.minus(Duration.ofDays(json.getInt("publishedDaysAgo")));
        Article article = new Article(
                slug(json),
                new Article.Wording(
                        json.getString("title"),
                        optional(json, "neutralTitle").orElse(""),
                        json.getString("lead"),
                        file.text(json),
                        strings(json, "sources")),
                published.isBefore(now) ? published : now);
        article.attributeTo(people.get(json.getString("author")));
        article.classify(chosen(topicsBySlug, json, "topics"));
        article.endIn(optional(json, "callToAction").map(calls::get).orElse(null));
        switch (json.getString("status")) {
            case "published" -> article.publish(published);
            case "scheduled" -> article.schedule(published, now);
            default -> article.withdraw();
        }
        return article;
    }

    private static Page page(PracticeFile file, JsonObject json, int position) {
        return new Page(
                slug(json),
                new Page.Wording(
                        json.getString("title"), json.getString("lead"), file.text(json), json.getString("menuLabel")),
                json.getBoolean("inMenu"),
                position);
    }

    private static <V> List<V> chosen(Map<String, V> all, JsonObject json, String name) {
        return strings(json, name).stream().map((Function<String, V>) all::get).collect(Collectors.toList());
    }

    private interface Positioned {
        void accept(JsonObject json, int position);
    }

    private static void each(List<JsonObject> list, Positioned action) {
        for (int i = 0; i < list.size(); i++) {
            action.accept(list.get(i), i);
        }
    }
}
