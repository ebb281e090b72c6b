package org.praxiscms.site.cache;

/**
 * A page that is being rendered for the cache; travels with the request.
 *
 * @param key under which it will be kept
 * @param begun the cache's moment before its data is read
 */
public record Rendering(PageKey key, long begun) {

    /** Name of the request's attribute that holds it. */
    public static final String ATTRIBUTE = Rendering.class.getName();
}
