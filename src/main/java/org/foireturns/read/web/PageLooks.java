package org.foireturns.read.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.document.Letters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How the letters of a page look: by their element, their class and their own style. */
final class PageLooks {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");
    private static final Pattern CLASS = Pattern.compile("(?:[a-z0-9]+)?\\.([\\w-]+)");
    private static final Set<String> NO_COLOUR = Set.of("transparent", "rgba(0,0,0,0)", "windowtext inverted");
    private static final Set<String> NO_GROUND = Set.of("none", "auto", "inherit", "initial", "window");
    private static final Pattern NOTHING_HIGH = Pattern.compile("0(?:\\.0+)?(?:px|pt|em|%)?");

    private static final Pattern POINTS = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})?)(?:px|pt)");

    /** So far to the left of the page or above it that no screen shows it. */
    private static final Pattern FAR_OUTSIDE = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]+)?(?:px|pt|em|%)");

    private final Map<String, Letters> classes = new HashMap<>();

    /** The looks that a page gives to its classes. */
    static PageLooks of(Document page) {
        PageLooks looks = new PageLooks();
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                Letters look = declared(rule.group(2));
                for (String selector : rule.group(1).split(",", -1)) {
                    Matcher named = CLASS.matcher(selector.strip().toLowerCase(Locale.ROOT));
                    if (named.matches()) {
                        looks.classes.merge(named.group(1), look, (before, after) -> after.over(before));
                    }
                }
            }
        }
        return looks;
    }

    /** The look of an element's letters inside letters of another look. */
    Letters of(Element element, Letters around) {
        Letters look = declared(element.attr("style"));
        for (String name : element.classNames()) {
            look = look.over(classes.getOrDefault(name.toLowerCase(Locale.ROOT), Letters.NONE));
        }
        look = look.over(byName(element));
        if (element.hasAttr("bgcolor")) {
            look = look.over(ground(Letters.NONE, element.attr("bgcolor")));
        }
        if (element.hasAttr("color")) {
            look = look.over(ink(Letters.NONE, element.attr("color")));
        }
        if (element.hasAttr("hidden")) {
            look = look.hidden(true);
        }
        return look.over(around);
    }

    private static Letters byName(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6", "caption" -> Letters.NONE.bold(true);
            case "s", "strike", "del" -> Letters.NONE.struck(true);
            case "sup" -> Letters.NONE.raised(true);
            default -> Letters.NONE;
        };
    }

    private static Letters declared(String style) {
        Letters look = Letters.NONE;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                look = with(look, declaration.substring(0, colon).strip(), value);
            }
        }
        return look;
    }

    private static Letters with(Letters look, String property, String value) {
        return switch (property) {
            case "display" -> value.equals("none") ? look.hidden(true) : look;
            case "visibility" -> look.hidden(value.equals("hidden") || value.equals("collapse"));
            case "mso-hide" -> look.hidden(!value.equals("none"));
            case "opacity" -> NOTHING_HIGH.matcher(value).matches() ? look.hidden(true) : look;
            case "font-size" -> sized(look, value);
            case "font-weight" -> look.bold(value.startsWith("bold") || value.matches("[6-9]00"));
            case "text-decoration", "text-decoration-line" -> look.struck(value.contains("line-through"));
            case "vertical-align" -> look.raised(value.equals("super"));
            case "color" -> ink(look, value);
            case "background", "background-color" ->
                NO_GROUND.contains(value) ? look.shaded(false) : ground(look, value);
            case "left", "top", "margin-left", "text-indent" ->
                FAR_OUTSIDE.matcher(value).matches() ? look.hidden(true) : look;
            default -> look;
        };
    }

    private static Letters sized(Letters look, String size) {
        if (NOTHING_HIGH.matcher(size).matches()) {
            return look.hidden(true);
        }
        Matcher points = POINTS.matcher(size);
        return points.matches() ? look.points(Double.parseDouble(points.group(1))) : look;
    }

    private static Letters ink(Letters look, String colour) {
        return look.coloured(paper(colour), Letters.nearlyBlack(colour));
    }

    private static Letters ground(Letters look, String colour) {
        String first = colour.replace(", ", ",").split("\\s", 2)[0];
        return look.shaded(!paper(first)).barred(Letters.nearlyBlack(first));
    }

    private static boolean paper(String colour) {
        return Letters.nearlyWhite(colour)
                || NO_COLOUR.contains(colour.toLowerCase(Locale.ROOT).replace(" ", ""));
    }
}
