package org.foireturns.report;

/** Ids of places on the page, safe in a link whatever they are made of, and different for different words. */
public final class Anchor {

    private Anchor() {}

    public static String force(String id) {
        return "force-" + safe(id.isEmpty() ? "none" : id);
    }

    public static String finding(String id) {
        return "finding-" + safe(id);
    }

    public static String request(String section, String id) {
        return section + "-" + safe(id);
    }

    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.chars().forEach(letter -> {
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
            safe.append(plain ? Character.toString(letter) : "_%04x".formatted(letter));
        });
        return safe.toString();
    }
}
