/**
 * What site and admin share of HTTP: which practice a request is for, headers, limits, static files, problems. May use
 * core and the theme API; knows neither site nor admin.
 */
package org.praxiscms.web;
