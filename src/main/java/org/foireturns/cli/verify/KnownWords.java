package org.foireturns.cli.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.normalise.Words;
import org.jspecify.annotations.Nullable;

/** The words of {@code config/vocabulary}, as far as a verification has to know them. */
final class KnownWords {
    private static final String GENDER = "victim_gender";
    private static final String AGE = "victim_age";
    private static final String SUSPECT = "suspect";

    private final Map<String, WordList> genders;
    private final Map<String, WordList> heads;
    private final Map<String, WordList> offences;
    private final WordList zero;
    private final WordList unknown;
    private final WordList noCategory;
    private final WordList victims;

    KnownWords(Words words) {
        genders = lists(words, "genders");
        heads = lists(words, "heads");
        offences = lists(words, "offences");
        zero = lists(words, "markers").getOrDefault("zero", WordList.NONE);
        Map<String, WordList> categories = lists(words, "categories");
        unknown = categories.getOrDefault(Said.UNKNOWN, WordList.NONE);
        noCategory = new WordList(List.of("total", "percent").stream()
                .flatMap(
                        key -> words.lists().getOrDefault("categories", Map.of()).getOrDefault(key, List.of()).stream())
                .toList());
        victims = lists(words, "units").getOrDefault("victims", WordList.NONE);
    }

    /** The lists of a file by their keys, in the order of the file. */
    private static Map<String, WordList> lists(Words words, String file) {
        Map<String, WordList> lists = new LinkedHashMap<>();
        words.lists().getOrDefault(file, Map.of()).forEach((key, phrases) -> lists.put(key, new WordList(phrases)));
        return lists;
    }

    boolean zero(String text) {
        return zero.is(text);
    }

    /** Whether a text says no more than that something is not known; nothing at all says so too. */
    boolean unknown(String text) {
        return text.isEmpty() || unknown.is(text);
    }

    /** Whether a text has words for what is no category, or not known, among others. */
    boolean doubtful(String text) {
        return unknown.in(text) || noCategory.in(text);
    }

    Said gender(String text) {
        if (unknown(text)) {
            return Said.of(Said.UNKNOWN);
        }
        for (Map.Entry<String, WordList> gender : genders.entrySet()) {
            if (gender.getValue().is(text)) {
                return Said.of(gender.getKey());
            }
        }
        Set<String> named = keys(genders, text);
        if (!named.isEmpty() && unknown.in(text)) {
            named.add(Said.UNKNOWN);
        }
        return Said.oneOf(named);
    }

    /** The ids of the offences that a text names. */
    Set<String> offences(String text) {
        return keys(offences, text);
    }

    private static Set<String> keys(Map<String, WordList> lists, String text) {
        Set<String> keys = new TreeSet<>();
        lists.forEach((key, list) -> {
            if (list.in(text)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** What a column is of, by its head: the first list of the heads that has words of it; null when none has. */
    @Nullable
    String head(String text) {
        String head = heads.keySet().stream()
                .filter(key -> !key.equals(SUSPECT)
                        && heads.getOrDefault(key, WordList.NONE).in(text))
                .findFirst()
                .orElse(null);
        boolean ofSuspects = heads.getOrDefault(SUSPECT, WordList.NONE).in(text) && !victims.in(text);
        return ofSuspects && (GENDER.equals(head) || AGE.equals(head)) ? SUSPECT : head;
    }
}
