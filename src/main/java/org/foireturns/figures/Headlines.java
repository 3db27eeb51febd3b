package org.foireturns.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HeadlineFragile;
import org.foireturns.model.finding.LowCoverage;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;

/** Draft sentences on the UK for one request, each with what it was measured on. */
final class Headlines {
    private static final Written NUMBER = Written.whole(false);
    private static final Written PERCENT = Written.whole(true);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final String GIRLS = "female";
    private static final String PRIMARY = "0-11";

    private final Request request;
    private final Ground ground;
    private final Period span;
    private final Period latest;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private Headlines(Request request, Ground ground, Period span, Period latest) {
        this.request = request;
        this.ground = ground;
        this.span = span;
        this.latest = latest;
    }

    static Headlines of(
            Standings standings, Request request, Forces forces, Platforms platforms, List<Answer> answers) {
        View view = View.upTo(standings, request.id());
        Area uk = Area.of(Area.UK, forces).orElseThrow();
        Ground ground = new Ground(view, uk, forces, platforms, answers);
        List<Period> periods = request.periods().isEmpty()
                ? List.copyOf(View.within(standings, request.id()).periods(uk.forces()))
                : request.periods();
        if (periods.isEmpty()) {
            return new Headlines(request, ground, Period.financialYear(0), Period.financialYear(0));
        }
        Period latest = periods.get(periods.size() - 1);
        Headlines drafts = new Headlines(request, ground, periods.get(0).to(latest), latest);
        drafts.total();
        drafts.changes();
        drafts.platform();
        drafts.share("girls", Dimension.VICTIM_GENDER, GIRLS, "of the victims whose gender is known were girls");
        drafts.share(
                "primary-school-age",
                Dimension.VICTIM_AGE,
                PRIMARY,
                "of the victims whose age is known were of primary school age, 11 or younger");
        drafts.youngest();
        return drafts;
    }

    List<Headline> headlines() {
        return List.copyOf(headlines);
    }

    List<LineageLine> lineage() {
        return List.copyOf(lineage);
    }

    List<FindingLine> findings() {
        return List.copyOf(findings);
    }

    private void total() {
        Measured total = measure(Measure.COUNT, Dimension.TOTAL, Standing.ALL, null);
        draft("total", NUMBER, total, figure -> "%s offences were recorded in %s.".formatted(figure, span.words()));
    }

    /** The change since the earliest full year on file: like for like first, and apart from it over all forces. */
    private void changes() {
        Optional<Period> first = ground.view().periods(ground.area().forces()).stream()
                .filter(period -> period.kind() == latest.kind() && period.compareTo(latest) < 0)
                .findFirst();
        first.ifPresent(then -> {
            Measured alike = LikeForLikeCheck.between(Category.total(), then, latest, ground);
            draft(
                    "like-for-like-change",
                    PERCENT,
                    alike,
                    figure -> "Where forces can be compared, offences changed by %s between %s and %s."
                            .formatted(figure, then.words(), latest.words()));
            Measured all = ChangeCheck.between(Category.total(), then, latest, ground);
            draft(
                    "change",
                    PERCENT,
                    all,
                    figure -> "Over all forces, not like for like, the change between %s and %s is %s."
                            .formatted(then.words(), latest.words(), figure));
        });
    }

    private void platform() {
        Tally known = Tally.count(ground.view(), ground.area(), span, Category.allKnown(Dimension.PLATFORM));
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Distribution platforms = Distribution.of(ground.view(), ground.area(), span, Dimension.PLATFORM);
        if (platforms.numbers().isEmpty() || known.empty() || total.empty()) {
            return;
        }
        coverage(known.value(), total.value());
        String top = platforms.ranking().get(0);
        Measured share = measure(Measure.SHARE_OF_KNOWN, Dimension.PLATFORM, top, null);
        draft(
                "top-platform",
                PERCENT,
                share,
                figure -> "Where the platform is known (%s of %s offences), %s is named in %s."
                        .formatted(
                                grouped(known.value().words()),
                                grouped(total.value().words()),
                                ground.platforms().name(top),
                                figure));
    }

    private void coverage(Range known, Range total) {
        Long most = known.upper();
        if (most != null && total.lower() > 0) {
            Fraction coverage = Fraction.of(most, total.lower());
            if (coverage.compareTo(HALF) < 0) {
                findings.add(FindingLine.of(new LowCoverage(
                        Place.ofRequest(request.id()),
                        grouped(known.words()),
                        grouped(total.words()),
                        PERCENT.words(coverage),
                        span.words())));
            }
        }
    }

    private void share(String id, Dimension dimension, String category, String words) {
        Measured share = measure(Measure.SHARE_OF_KNOWN, dimension, category, null);
        draft(id, PERCENT, share, figure -> "%s %s.".formatted(figure, words));
    }

    private void youngest() {
        Measured age = measure(Measure.YOUNGEST_VICTIM, Dimension.VICTIM_AGE, Standing.ALL, null);
        draft("youngest-victim", NUMBER, age, figure -> "The youngest victim was %s years old.".formatted(figure));
    }

    private Measured measure(
            Measure measure, Dimension dimension, String category, @org.jspecify.annotations.Nullable Period then) {
        Claim claim = new Claim("", request.id(), "", "", measure, Area.UK, span, dimension, category, then, false, "");
        return Check.of(measure).measure(claim, ground);
    }

    private void draft(String id, Written written, Measured measured, java.util.function.UnaryOperator<String> words) {
        Span figure = measured.figure();
        if (figure == null) {
            return;
        }
        String name = request.id() + "/headline/" + id;
        boolean firm = written.firm(figure);
        String sentence = words.apply(grouped(written.words(figure)));
        headlines.add(new Headline(
                request.id(), name, sentence, Ground.text(measured.base() + ".", measured.reason()), firm));
        lineage.addAll(Lineage.of(name, measured.sources()));
        if (!firm) {
            Fraction upper = figure.upper();
            findings.add(FindingLine.of(new HeadlineFragile(
                    new Place(request.id(), "", "", "", "", id),
                    id.replace('-', ' '),
                    written.words(figure.lower()),
                    upper == null ? "no bound" : written.words(Objects.requireNonNull(upper)))));
        }
    }

    /** Writes numbers of four digits and more with commas. */
    private static String grouped(String words) {
        return java.util.regex.Pattern.compile("[0-9]{4,}")
                .matcher(words)
                .replaceAll(match -> String.format(Locale.UK, "%,d", new BigDecimal(match.group()).toBigInteger()));
    }
}
