/** Brings the database's schema up to date before anything else uses it. Uses nobody. */
package org.praxiscms.core.schema;
