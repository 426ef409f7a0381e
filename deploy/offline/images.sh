# Our own images, from the shipped Dockerfile. Sourced.

step_images() {
  local module target
  copy_checkout
  for module in initiative-service adoption-service reporting-service; do
    quietly "utbredt/$module:local" docker build --pull=false --network none --target service --build-arg MODULE=$module \
      -t utbredt/$module:local "$work/checkout"
  done
  for target in issuer loader; do
    quietly "utbredt/$target:local" docker build --pull=false --network none --target $target -t utbredt/$target:local \
      "$work/checkout"
  done
}

# As the checkout is now: whoever goes on editing does not make each image be compiled anew.
copy_checkout() {
  rm -rf "$work/checkout"
  mkdir -p "$work/checkout"
  git -C "$root" ls-files -z --cached --others --exclude-standard |
    tar -C "$root" --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -C "$work/checkout" -xf -
  # no Node there: the pages are taken as they were built here
  [ ! -d "$root/dashboard/dist" ] || cp -r "$root/dashboard/dist" "$work/checkout/dashboard/"
}
