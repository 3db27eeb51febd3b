package org.foireturns.normalise;

import java.util.List;
import java.util.Map;

/** The lists of words from {@code config/vocabulary}: by file ("genders"), then by key ("female"), as written there. */
public record Words(Map<String, Map<String, List<String>>> lists) {}
