package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PageImage;
import id.loket.desk.ScanCut;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A picture with the frame of what is kept of it; the rest lies in shade. The mouse draws a new frame, the arrows move
 * it, and with Shift they move its right and lower edge.
 */
final class ScanPicture extends Region {
    private static final double STEP = 0.01;

    private final Consumer<ScanCut> framed;
    private final ImageView image = new ImageView();
    private final List<Rectangle> shades = Stream.generate(() -> Look.of(new Rectangle(), "scan-shade"))
            .limit(4)
            .toList();
    private final Rectangle frame = Look.of(new Rectangle(), "scan-frame");
    private Optional<PageImage> shown = Optional.empty();
    private ScanCut cut = ScanCut.NONE;
    private boolean cuts;
    private double fromX;
    private double fromY;

    /** @param framed hears of a frame once it is drawn */
    ScanPicture(Consumer<ScanCut> framed) {
        this.framed = framed;
        setId("scan-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(say("screens.scan.picture"));
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
        getChildren().addAll(shades);
        getChildren().add(frame);
        setFocusTraversable(true);
        setMinSize(0, 0);
        Look.of(this, "desk-top");
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::draw);
        setOnMouseReleased(_ -> {
            if (cuts) {
                framed.accept(cut);
            }
        });
        setOnKeyPressed(this::pressed);
    }

    /** @param cuts whether a frame can be drawn; a PDF is kept as it is */
    void show(PageImage picture, ScanCut wanted, boolean cuts) {
        if (!shown.equals(Optional.of(picture)) || wanted.turns() != cut.turns()) {
            var turned = picture;
            for (int i = 0; i < wanted.turns(); i++) {
                turned = turned.turned();
            }
            image.setImage(PreviewSheet.image(turned));
            shown = Optional.of(picture);
        }
        this.cuts = cuts;
        cut = wanted;
        requestLayout();
    }

    void clear() {
        image.setImage(null);
        shown = Optional.empty();
        cuts = false;
        requestLayout();
    }

    private void begin(MouseEvent event) {
        requestFocus();
        fromX = across(event);
        fromY = down(event);
    }

    private void draw(MouseEvent event) {
        if (cuts) {
            double x = across(event);
            double y = down(event);
            cut = cut.framed(Math.min(fromX, x), Math.min(fromY, y), Math.abs(x - fromX), Math.abs(y - fromY));
            requestLayout();
        }
    }

    private double across(MouseEvent event) {
        return Math.clamp((event.getX() - image.getLayoutX()) / wide(), 0, 1);
    }

    private double down(MouseEvent event) {
        return Math.clamp((event.getY() - image.getLayoutY()) / high(), 0, 1);
    }

    private void pressed(KeyEvent event) {
        if (!cuts || event.isControlDown() || event.isAltDown()) {
            return;
        }
        double x = 0;
        double y = 0;
        switch (event.getCode()) {
            case LEFT -> x = -STEP;
            case RIGHT -> x = STEP;
            case UP -> y = -STEP;
            case DOWN -> y = STEP;
            default -> {
                return;
            }
        }
        event.consume();
        cut = event.isShiftDown()
                ? cut.framed(
                        cut.x(),
                        cut.y(),
                        Math.min(cut.width() + x, 1 - cut.x()),
                        Math.min(cut.height() + y, 1 - cut.y()))
                : cut.framed(cut.x() + x, cut.y() + y, cut.width(), cut.height());
        requestLayout();
        framed.accept(cut);
    }

    private double wide() {
        return Math.max(1, image.getBoundsInLocal().getWidth());
    }

    private double high() {
        return Math.max(1, image.getBoundsInLocal().getHeight());
    }

    @Override
    protected void layoutChildren() {
        image.setFitWidth(Math.max(1, getWidth() - 2 * Space.ROOMY));
        image.setFitHeight(Math.max(1, getHeight() - 2 * Space.ROOMY));
        double left = snapPositionX((getWidth() - wide()) / 2);
        double top = snapPositionY((getHeight() - high()) / 2);
        image.relocate(left, top);
        boolean drawn = image.getImage() != null && cut.framed();
        Stream.concat(shades.stream(), Stream.of(frame)).forEach(r -> r.setVisible(drawn));
        double x = left + cut.x() * wide();
        double y = top + cut.y() * high();
        double w = cut.width() * wide();
        double h = cut.height() * high();
        place(frame, x, y, w, h);
        place(shades.get(0), left, top, wide(), y - top);
        place(shades.get(1), left, y + h, wide(), top + high() - y - h);
        place(shades.get(2), left, y, x - left, h);
        place(shades.get(3), x + w, y, left + wide() - x - w, h);
    }

    private static void place(Rectangle r, double x, double y, double width, double height) {
        r.setX(x);
        r.setY(y);
        r.setWidth(Math.max(0, width));
        r.setHeight(Math.max(0, height));
    }
}
