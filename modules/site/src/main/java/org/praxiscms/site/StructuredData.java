package org.praxiscms.site;

import jakarta.json.JsonObjectBuilder;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.JsonBuilders;

/** What search engines are told, as schema.org in JSON-LD. */
final class StructuredData {

    private StructuredData() {}

    static String practice(Surroundings.Facts practice, String url) {
        Address at = practice.address();
        return JsonBuilders.object()
                .add("@context", "https://schema.org")
                .add("@type", "MedicalBusiness")
                .add("name", practice.identity().name())
                .add("url", url)
                .add("telephone", at.phone())
                .add("email", EmailAddress.mailbox(at.email()))
                .add(
                        "address",
                        JsonBuilders.object()
                                .add("@type", "PostalAddress")
                                .add("streetAddress", at.street())
                                .add("postalCode", at.postalCode())
                                .add("addressLocality", at.city())
                                .add("addressCountry", at.country()))
                .build()
                .toString();
    }

    static String article(Article article, Surroundings.Facts practice, String url, String home) {
        JsonObjectBuilder json = JsonBuilders.object()
                .add("@context", "https://schema.org")
                .add("@type", "Article")
                .add("headline", article.discreetTitle())
                .add("inLanguage", practice.identity().locale().toLanguageTag())
                .add("mainEntityOfPage", url)
                .add("datePublished", article.publishedAt().orElseThrow().toString())
                .add("dateModified", article.changedAt().toString())
                .add(
                        "publisher",
                        JsonBuilders.object()
                                .add("@type", "Organization")
                                .add("name", practice.identity().name())
                                .add("url", home));
        article.author()
                .ifPresent(author -> json.add(
                        "author",
                        JsonBuilders.object()
                                .add("@type", "Person")
                                .add("name", author.name())
                                .add("url", home + "team/" + author.slug())));
        return json.build().toString();
    }
}
