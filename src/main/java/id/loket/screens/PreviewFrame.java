package id.loket.screens;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How a window over the work begins: in the owner's look, in its middle, no larger than it, and holding it. */
final class PreviewFrame {
    private PreviewFrame() {}

    static void dress(Stage stage, Window owner, String title, Parent page, double width, double height) {
        double wide = Math.min(width, owner.getWidth());
        double high = Math.min(height, owner.getHeight());
        stage.setScene(new Scene(page, wide, high));
        stage.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setX(owner.getX() + (owner.getWidth() - wide) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - high) / 2);
    }
}
