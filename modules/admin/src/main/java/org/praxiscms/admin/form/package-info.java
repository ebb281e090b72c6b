/**
 * Forms: what was entered, checked field by field, kept and shown again, beside what somebody else has stored meanwhile. May
 * use {@code desk}.
 */
package org.praxiscms.admin.form;
