/** The public JSON API at {@code /api/v1}; see the OpenAPI description. */
package org.praxiscms.site.api;
