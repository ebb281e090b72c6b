/** Published pages as encoded bytes, kept until something they were made of changes. */
package org.praxiscms.site.cache;
