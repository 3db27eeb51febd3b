package org.foireturns.figures;

/**
 * A draft sentence for publication.
 *
 * @param figure the id by which lineage names it
 * @param subject what it measures in the UK
 * @param number as the sentence prints it, without commas
 * @param sentence ready to print
 * @param base what it was measured on, in words: how many forces, how many known
 * @param reason who is in it and who is left out, and why
 * @param firm whether no suppressed cell can change the number as printed
 */
public record Headline(
        String request,
        String figure,
        Subject subject,
        String number,
        String sentence,
        String base,
        String reason,
        boolean firm) {

    /** The id of a headline's figure: {@code 2025/headline/like-for-like-change}. */
    public static String figure(String request, String name) {
        return request + "/headline/" + name;
    }

    /** What it is called in every request: {@code like-for-like-change}. */
    public String name() {
        return figure.substring(figure.lastIndexOf('/') + 1);
    }
}
